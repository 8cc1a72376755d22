-- What a player by habit goes by: places, lengths, manners, and what pleases.
local dana = person "Dana Reyes"

return scenario "presents" {
  title = "Presents", summary = "A customer can be pleased in many ways.",
  role = "R", situation = "S",
  mood = "patience",
  state = { patience = meter(40), calls = count(0, 9) },

  scene "first" {
    dana "Well?",
    decide {
      seconds = 10,
      reply "I am sorry, and thank you." { id = "polite", patience = -5, go = "basket", because = "So." },
      reply "No." { id = "short", patience = 5, go = "basket", because = "So." },
      reply "Let us look at this from the beginning, then." {
        id = "long", patience = 0, go = "basket", because = "So.", calls = 1,
      },
      reply "That will be fine." { id = "pleasing", patience = "patience * 2", go = "basket", because = "So." },
      silence "…" { go = "basket", because = "So." },
    },
  },
  scene "basket" {
    pick {
      prompt = "What goes in?", at_least = 1, at_most = 3, go = "shelf", pinned = true,
      item "Tea" { id = "tea", patience = 1, because = "So." },
      item "A bill, and a letter that says please" { id = "bill", patience = -20, because = "So." },
      item "A ring" { id = "ring", patience = "99", because = "So." },
      item "Nothing" { id = "nothing", because = "So." },
    },
  },
  scene "shelf" {
    pick {
      prompt = "What stays?", at_least = 2, at_most = 3, go = "desks", pinned = true,
      item "Tea" { id = "tea", patience = -1, because = "So." },
      item "A bill" { id = "bill", patience = -20, because = "So." },
      item "A ring" { id = "ring", patience = -2, because = "So." },
    },
  },
  scene "desks" {
    sort {
      prompt = "Who gets what?", groups = { "You", "Sam", "Nobody" }, go = "over",
      item "The form" { id = "form", belongs = "You", shows = "right_place", because = "So." },
      item "The gossip" { id = "gossip", belongs = "Nobody", because = "So." },
    },
  },
  ending "over" { title = "Over", kind = "good", reflection = "Over." },
}
