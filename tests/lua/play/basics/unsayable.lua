-- The better reply leads to a line that cannot be said, or to a move that fails.
local sam = person "Sam Okafor"

return scenario "unsayable" {
  title = "Unsayable", summary = "What is better goes wrong.",
  role = "R", situation = "S",
  state = { left = count(1, 9) },

  scene "start" {
    change { left = -1 },
    decide {
      pinned = true,
      reply "Nothing" { id = "nothing", go = "next", because = "So." },
      reply "A line that raises" {
        id = "line", shows = "ask_open", go = "next", because = "So.",
        sam "Before.",
        sam "{9 // left} each.",
      },
    },
  },
  scene "next" {
    decide {
      pinned = true,
      reply "Nothing" { id = "nothing", go = "over", because = "So." },
      reply "A condition that raises" {
        id = "condition", shows = "sum_up", go = "raises", because = "So.",
      },
    },
  },
  scene "raises" {
    sam "Here.",
    go "over" { when = "9 // left > 1" },
    go "over",
  },
  ending "over" { title = "Over", kind = "good", reflection = "Over." },
}
