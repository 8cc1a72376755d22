-- What stands before a decision: a long line, one of several, your own, nothing.
local dana = person "Dana Reyes"

return scenario "labels" {
  title = "What was said", summary = "Decisions without prompts.",
  role = "You answer the telephone.", situation = "It rings.",
  state = { rung = count(0, 3) },

  scene "long" {
    dana "I was promised a call on Monday, and on Tuesday, and then again on Wednesday morning, and nobody rang.",
    decide {
      reply "I am sorry." { shows = "name_feeling", go = "yours", because = "Says so." },
      reply "Which number?" { shows = "ask_open", go = "several", because = "Asks." },
    },
  },

  scene "yours" {
    you "I look it up.",
    change { rung = 1 },
    decide {
      reply "It is noted here." { shows = "next_step", go = "several", because = "Tells." },
      reply "Hm." { shows = "defend", go = "several", because = "Mumbles." },
    },
  },

  scene "several" {
    first_of {
      dana "So you did try." { when = "rung > 0" },
      dana "So nobody tried.",
    },
    decide {
      reply "Nobody did." { shows = "name_feeling", go = "at-once", because = "Admits it." },
      reply "Let us see." { shows = "defend", go = "at-once", because = "Delays." },
    },
  },

  scene "at-once" {
    decide {
      reply "I ring you by four." { shows = "next_step", go = "done", because = "Says when." },
      reply "Soon." { shows = "defend", go = "done", because = "Says nothing." },
    },
  },

  ending "done" { title = "Done", kind = "mixed", reflection = "It is done." },
}
