-- Everything that the language has, once: tests/unit/scenario.c walks it step by step.
local dana = person "Dana Reyes" { role = "customer, on hold" }
local sam = person "Sam Okafor"
local mei = person "Mei-Lin Carter" { role = "duty manager", id = "mei", about = "Calm." }

return scenario "rich" {
  title = "Rich", summary = "Everything, once.", place = "telephone-desk",
  role = "You answer.", situation = "It is early.", know = { "One.", "Two." },
  assessed = true, mood = "patience", pass = { overall = 80, empathy = 60 },
  state = {
    patience = meter(40), promised = false, offers = count(0, 3),
    tone = one_of("open", "guarded"), tension = meter(-5, -10, 10),
  },

  document "Order 4417" { text = [[Paid on 3 March.
Not refunded.]] },
  document "Policy" { id = "rules", text = "Five working days." },

  scene "on-hold" {
    narrator "The telephone rings.",
    dana:furious "Forty minutes, {sam}!" { direction = "on the telephone", id = "first-words" },
    first_of {
      dana "Offers: {offers: # offer | # offers}." { when = "offers > 1" },
      dana:annoyed "Well?" { when = "tone == 'guarded'" },
      sam "Hm.",
    },
    change { when = "promised", patience = -5, offers = "offers + 1" },
    visit "aside" { when = "patience < 30" },
    go "sorting" { when = "offers > 2" },
    decide {
      prompt = "What do you say?", teaches = "T18, T21", sources = "001", seconds = 2.5,
      pinned = true,
      reply "What happened?" {
        shows = "open_question acknowledge_feeling", because = "It asks.",
        patience = 15, tone = "open", go = "handoff",
        dana:relieved "Finally." { when = "patience > 50" },
        dana "I paid in March.",
      },
      reply "Wait." {
        id = "wait", shows = "interrupts", because = "It does not.", once = true,
        when = "not promised", promised = true, offers = 1, go = "rude",
      },
      reply "Go on." { fallback = true, because = "It waits.", go = "on-hold" },
      silence "You say nothing." { because = "She hears nothing.", tension = "tension + 2", go = "rude" },
    },
  },

  scene "aside" {
    shared = true,
    sam:worried "She is angry.",
    decide {
      reply "I know." { because = "Short.", go = "back" },
      reply "Tell her so!" { shows = "insults", because = "An insult.", go = "rude" },
    },
  },

  scene "handoff" {
    visit "aside",
    pick {
      prompt = "What goes in?", id = "what", at_least = 1, at_most = 2, go = "sorting",
      item "The owner" { shows = "names_owner", because = "Who.", patience = 5 },
      item "The feeling" { shows = "acknowledge_feeling", because = "How." },
      item "The question" { shows = "open_question", because = "What." },
      item "The blame" { shows = "interrupts", because = "No." },
    },
  },

  scene "sorting" {
    sort {
      prompt = "Who is it?", groups = { "Internal", "External" }, go = "dice",
      item "Sam" { belongs = "Internal", shows = "names_owner", misplaced = "interrupts",
        because = "He works here.", offers = 1 },
      item "Dana" { id = "her", belongs = "External", shows = "names_owner", because = "She pays." },
    },
  },

  scene "dice" {
    chance { odds { 3, go = "resolved" }, odds { 1, go = "rude" } },
  },

  ending "resolved" {
    title = "Resolved", kind = "good", reflection = "Patience {patience}.",
    mei "Thank you." { when = "patience > 60" },
  },
  ending "rude" { title = "Rude", kind = "bad", reflection = "Why?" },
}
