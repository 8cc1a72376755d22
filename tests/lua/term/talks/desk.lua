-- Choosing, a clock, documents, moods and directions, values in the text.
local dana = person "Dana Reyes"

return scenario "desk" {
  title = "The lost parcel", summary = "A customer asks where a parcel is.",
  role = "You answer the telephone.", situation = "Dana waits for a parcel.",
  know = { "It left on Monday.", "It weighs two kilos." },
  mood = "patience",
  state = { patience = meter(40), minutes = count(40, 99) },

  document "Order 17" { text = [[
A lamp      20.00
A shade      5.00]] },
  document "The rules" { text = "Be kind." },

  scene "hello" {
    narrator "The telephone rings." { direction = "a grey morning" },
    dana:furious "{minutes: # minute | # minutes}, and nobody!" { direction = "breathing hard" },
    change { minutes = 5 },
    you "Good morning.",
    dana "Where is it?",
    decide {
      pinned = true,
      reply "You waited {minutes} minutes. What happened?" {
        shows = "ask_open name_feeling", patience = 30, minutes = 10, go = "clock",
        because = "Asks before it answers.",
        dana:relieved "At last.",
      },
      reply "It is only a parcel." {
        shows = "brush_off", patience = -30, go = "clock", because = "Makes it small.",
      },
      reply "Your neighbour has it." {
        shows = "break_privacy", go = "clock", because = "Tells what is another's.",
      },
    },
  },
  scene "clock" {
    dana "So, when?",
    decide {
      prompt = "Say when.", seconds = 20, pinned = true,
      reply "Today by four." { shows = "next_step", go = "good", because = "Says when." },
      reply "Soon." { go = "bad", because = "Says nothing." },
      silence "You say nothing." { shows = "defend", go = "bad", because = "She hears you breathe." },
    },
  },
  ending "good" {
    title = "It comes", kind = "good", reflection = "{dana} knows when, after {minutes} minutes.",
    dana:happy "By four, then.",
  },
  ending "bad" { title = "It is still lost", kind = "bad", reflection = "Nothing was said." },
}
