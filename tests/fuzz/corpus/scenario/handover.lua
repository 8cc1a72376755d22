-- Picking and sorting.
local sam = person "Sam Okafor"

return scenario "fuzzed" {
  title = "The handover", summary = "A shift ends and its matters are handed over.",
  role = "You leave at four.", situation = "Sam takes over.",
  assessed = true,
  pass = { overall = 80 },
  state = { load = meter(50), told = count(0, 3) },

  scene "note" {
    sam "What must I know?",
    pick {
      prompt = "What goes into the note?", at_least = 1, at_most = 2, go = "desks",
      teaches = "T2", pinned = true,
      item "The owner" { id = "owner", shows = "next_step", load = 10, because = "Who acts." },
      item "The deadline" {
        id = "deadline", shows = "next_step sum_up", load = "load + 5", because = "By when.",
      },
      item "The weather" { id = "weather", shows = "defend", because = "Nobody needs it." },
      item "The rumour" {
        id = "rumour", shows = "break_privacy", when = "told > 0", because = "It is private.",
      },
    },
  },

  scene "desks" {
    sam "And who gets what?",
    sort {
      prompt = "Who gets what?", groups = { "Courier", "Dean", "Nobody" }, go = "done",
      item "The parcel" {
        id = "parcel", belongs = "Courier", shows = "right_place", misplaced = "defend",
        told = 1, because = "The courier carries.",
      },
      item "The form" {
        id = "form", belongs = "Dean", shows = "right_place sum_up", told = 3,
        because = "The dean signs.",
      },
      item "The gossip" {
        id = "gossip", belongs = "Nobody", shows = "right_place", misplaced = "break_privacy",
        because = "It is nobody's.",
      },
    },
  },

  ending "done" { title = "Done", kind = "good", reflection = "Told {told} things." },
}
