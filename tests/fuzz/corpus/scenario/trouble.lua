-- What no check at load can see: each of these goes wrong only when it is played.
local sam = person "Sam Okafor"

return scenario "fuzzed" {
  title = "Trouble", summary = "Everything that can go wrong in play.",
  role = "R", situation = "S",
  state = { left = count(1, 9), spent = count(0, 9), tone = one_of("calm", "loud") },

  scene "start" {
    change { left = -1 },
    sam "Choose your trouble.",
    decide {
      pinned = true,
      reply "A condition that raises" { go = "raises", because = "So." },
      reply "An effect that raises" { left = "9 // left", go = "start", because = "So." },
      reply "An effect with no option's name" {
        tone = "left > 0 and 'calm' or tostring(left)", go = "start", because = "So.",
      },
      reply "Round and round" { go = "round", because = "So." },
      reply "Nothing open" { go = "shut", because = "So." },
      reply "A text that raises" { go = "unsayable", because = "So." },
      reply "A line first" { spent = 1, go = "raises-later", because = "So." },
    },
  },

  scene "raises" {
    go "over" { when = "9 // left > 1" },
    go "start",
  },
  scene "raises-later" {
    sam "Before.",
    change { spent = 2 },
    sam "After." { when = "9 // left > 1" },
    go "start",
  },
  scene "round" {
    go "over" { when = "left > 3" },
    go "round-again",
  },
  scene "round-again" {
    go "over" { when = "left > 4" },
    go "round",
  },
  scene "shut" {
    decide {
      reply "When there is some left" { when = "left > 0", go = "over", because = "So." },
      reply "When there is much left" { when = "left > 5", go = "over", because = "So." },
    },
  },
  scene "unsayable" {
    sam "{9 // left} each.",
    go "start",
  },

  ending "over" { title = "Over", kind = "good", reflection = "Over." },
}
