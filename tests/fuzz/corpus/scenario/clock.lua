-- Time, chance, shared scenes, changes without a reply, lines that depend on the state.
local dana = person "Dana Reyes"

return scenario "fuzzed" {
  title = "The clock", summary = "A caller does not wait for ever.",
  role = "You answer the telephone.", situation = "Time runs.",
  state = { nerve = meter(50), rounds = count(0, 5), late = false },

  scene "ring" {
    dana "Are you there?",
    decide {
      seconds = 5,
      reply "Yes, I am." { shows = "ask_open", nerve = 10, go = "check", because = "Answers." },
      reply "One moment." { shows = "defend", go = "check", because = "Delays." },
      silence "…" {
        shows = "brush_off", late = true, nerve = -20, go = "check", because = "Says nothing.",
        dana:annoyed "Hello?",
      },
    },
  },

  scene "check" {
    visit "breathe",
    change { when = "late", nerve = "nerve // 2" },
    first_of {
      dana "You were late." { when = "late" },
      dana "You were quick." { when = "nerve > 55" },
      dana "You were there.",
    },
    visit "breathe" { when = "late" },
    chance { odds { 3, go = "again" }, odds { 1, go = "over" } },
  },

  scene "again" {
    dana "Once more.",
    change { rounds = 1 },
    go "over" { when = "rounds >= 3" },
    go "check",
  },

  scene "breathe" {
    shared = true,
    narrator "You breathe in.",
    visit "deeper",
    narrator "You breathe out.",
  },

  scene "deeper" {
    shared = true,
    decide {
      reply "Slowly" { shows = "sum_up", nerve = 1, go = "back", because = "Slow." },
      reply "Not at all" { shows = "defend", go = "over", because = "Leaves." },
    },
  },

  ending "over" {
    title = "Over", kind = "mixed", reflection = "After {rounds: # round | # rounds}.",
    narrator "The line is dead.",
  },
}
