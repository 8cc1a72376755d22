-- One of each: lines, a choice, a pick, a sort, a decision in a limited time.
local dana = person "Dana Reyes"
local sam = person "Sam Okafor"
local long = string.rep("A sentence that goes on for a while, as some people do when they are upset. ", 12)

return scenario "counter" {
  title     = "Everything at the counter, with a title that is longer than the strip at the top",
  summary   = "A customer, a colleague, and one decision of each kind.",
  place     = "shoe-shop",
  role      = "You stand at the counter.",
  situation = "A customer comes in with a parcel. " .. long,
  know      = { "The parcel is hers.", long },
  assessed  = true,
  mood      = "patience",
  state     = { patience = meter(40) },

  document "The slip" { id = "slip", text = "One parcel\n2 kg\n\nPaid." },

  scene "door" {
    narrator "The door opens.",
    dana:annoyed "I was told that it would be here. Patience is at {patience}." { direction = "at the counter" },
    decide {
      pinned = true,
      reply "That is a long way to come for nothing. What were you told?" {
        id = "ask", shows = "acknowledge_feeling open_question", patience = 20, go = "list",
        because = "Names the way before the parcel.",
        dana:relieved "Thank you. At last.",
        you "I look at the shelf.",
      },
      reply "You are lying." { id = "insult", shows = "insults", patience = -20, go = "list", because = "An insult." },
      reply(long) { id = "long", shows = "interrupts", go = "list", because = long },
    },
  },

  scene "list" {
    sam "What shall I write down?",
    pick {
      prompt = "What does Sam need?", at_least = 1, at_most = 2, go = "desk", pinned = true,
      item "The number of the parcel" { shows = "names_owner", because = "He cannot find it without." },
      item "Her address" { shows = "open_question", because = "For the van." },
      item "How she looked" { shows = "interrupts", because = "Nobody's business." },
    },
  },

  scene "desk" {
    dana:worried(long),
    sort {
      prompt = "Who has to know?", groups = { "Colleague", "Customer", "Nobody" }, go = "hurry", pinned = true,
      item "The time of the van" { belongs = "Customer", shows = "names_owner", because = "She waits." },
      item "The shelf" { belongs = "Colleague", shows = "open_question", because = "He looks." },
    },
  },

  scene "hurry" {
    dana:furious "Well?",
    decide {
      prompt = "She looks at the door.", seconds = 20, pinned = true,
      reply "I bring it to you tonight." { id = "promise", shows = "names_owner", go = "well", because = "An owner and a time." },
      silence "You say nothing." { go = "badly", because = "She was left to wait." },
    },
  },

  ending "well" { title = "She stays", kind = "good", reflection = "You kept her. " .. long },
  ending "badly" { title = "She leaves", kind = "bad", reflection = "What held you back?" },
}
