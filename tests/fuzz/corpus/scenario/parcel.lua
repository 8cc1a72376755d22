-- Choosing: conditions, once, fallback, effects, a loop that comes back to a decision.
local dana = person "Dana Reyes"

return scenario "fuzzed" {
  title = "The lost parcel", summary = "A customer asks where a parcel is.",
  role = "You answer the telephone.", situation = "Ms Reyes waits for a parcel.",
  mood = "patience",
  state = {
    patience = meter(40),
    offers = count(0, 2),
    promised = false,
    tone = one_of("open", "guarded"),
  },

  scene "hello" {
    dana:annoyed "Where is my parcel?",
    decide {
      teaches = "T1",
      reply "What happened?" {
        shows = "ask_open name_feeling", patience = 30, go = "middle",
        because = "Asks before it answers.",
      },
      reply "It is only a parcel." {
        shows = "brush_off", patience = -50, tone = "guarded", go = "middle",
        because = "Makes it small.",
      },
      reply "I see to it by four." {
        shows = "next_step", promised = true, patience = "patience + offers * 10 + 5", offers = 1,
        go = "middle", because = "Says when.",
        dana:relieved "By four, then.",
      },
    },
  },

  scene "middle" {
    dana "I have {patience} patience and {offers: # offer | # offers}, {dana}. It is {tone}.",
    dana "You promised." { when = "promised" },
    decide {
      reply "Once only" {
        shows = "sum_up", once = true, offers = 2, patience = 10, go = "middle",
        because = "Once.",
      },
      reply "When calm" {
        shows = "next_step", when = "patience >= 60", go = "calm", because = "Calm.",
      },
      reply "Your neighbour owes us." {
        shows = "break_privacy sum_up", when = "offers < 2 and tone == 'guarded'", go = "middle",
        because = "Tells what is another's.", offers = 1,
      },
      reply "Good bye." {
        shows = "defend", fallback = true, go = "upset", because = "Nothing else was left.",
      },
    },
  },

  ending "calm" {
    title = "Calm", kind = "good", reflection = "{dana} is calm at {patience}.",
    dana:happy "Thank you.",
  },
  ending "upset" { title = "Upset", kind = "bad", reflection = "It went wrong." },
}
