-- What earns most at once is not what gives least away, and chance takes its share.
local dana = person "Dana Reyes"

return scenario "forks" {
  title = "Forks", summary = "Each way leads to others.",
  role = "R", situation = "S",
  state = { asked = count(0, 3) },

  scene "now" {
    dana "Well?",
    decide {
      pinned = true,
      reply "All of it" {
        id = "much", shows = "ask_open sum_up", asked = 1, go = "trap", because = "Much at once.",
        dana:happy "Asked {asked: # time | # times}.",
      },
      reply "Some of it" {
        id = "little", shows = "sum_up", asked = 2, go = "toss", because = "Little at once.",
        dana "Asked {asked: # time | # times}.",
        narrator "She waits.",
        dana "And?",
        dana "And?",
      },
    },
  },
  scene "trap" {
    decide {
      pinned = true,
      reply "One" { id = "one", shows = "ask_open", go = "over", because = "So." },
      reply "Two" { id = "two", shows = "name_feeling", go = "over", because = "So." },
      reply "Three" { id = "three", shows = "next_step", go = "over", because = "So." },
    },
  },
  scene "toss" {
    decide {
      pinned = true,
      reply "Sure" { id = "sure", shows = "ask_open", go = "over", because = "So." },
      reply "Risk" { id = "risk", shows = "ask_open sum_up", go = "coin", because = "So." },
    },
  },
  scene "coin" {
    chance { odds { 3, go = "over" }, odds { 1, go = "hard" } },
  },
  scene "hard" {
    dana "Hard.",
    decide {
      pinned = true,
      reply "One" { id = "one", shows = "ask_open", go = "over", because = "So." },
      reply "Two" { id = "two", shows = "next_step", go = "over", because = "So." },
    },
  },
  ending "over" { title = "Over", kind = "good", reflection = "Over.", narrator "It is over." },
}
