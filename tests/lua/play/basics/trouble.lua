-- What no check at load can see: each of these goes wrong only when it is played.
local sam = person "Sam Okafor"

return scenario "trouble" {
  title = "Trouble", summary = "Everything that can go wrong in play.",
  role = "R", situation = "S",
  state = {
    left = count(1, 9), -- none is left from the first line on
    spent = count(0, 9),
    done = false,
    tone = one_of("calm", "loud"),
  },

  scene "start" {
    change { left = -1 },
    sam "Choose your trouble.",
    decide {
      pinned = true,
      reply "A condition that raises" { id = "condition", go = "raises", because = "So." },
      reply "An effect that raises" { id = "effect", left = "9 // left", go = "start", because = "So." },
      reply "An effect with no option's name" {
        id = "no-option", tone = "left > 0 and 'calm' or tostring(left)", go = "start", because = "So.",
      },
      reply "Round and round" { id = "round", go = "round", because = "So." },
      reply "Nothing open" { id = "shut", go = "shut", because = "So." },
      reply "A text that raises" { id = "text", go = "unsayable", because = "So." },
      reply "A condition that is a text" { id = "no-truth", go = "no-truth", because = "So." },
      reply "A number that is a text" {
        id = "no-number", spent = "left > 0 and left or tostring(left)", go = "start", because = "So.",
      },
      reply "A truth that is a text" {
        id = "no-flag", done = "left > 0 or tostring(left)", go = "start", because = "So.",
      },
      reply "An option that is a number" {
        id = "no-choice", tone = "left > 0 and 'calm' or left", go = "start", because = "So.",
      },
      reply "Texts" { id = "texts", go = "texts", because = "So." },
      reply "A line first" { id = "line", spent = 1, go = "raises-later", because = "So." },
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

  scene "no-truth" {
    go "over" { when = "left > 0 or tostring(left)" },
    go "start",
  },
  scene "texts" {
    sam "{tostring(left)} and {9 // (left + 1)} and {9 // (left + 1): # day | # days}.",
    sam "{left > 0 and left or tostring(left) == '0'}",
    sam "{left > 0 and left or tostring(left): # day | # days}",
    go "start",
  },

  ending "over" { title = "Over", kind = "good", reflection = "Over." },
}
