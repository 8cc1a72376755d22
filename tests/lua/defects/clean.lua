-- Nothing is wrong here: every rule is kept, and nothing may be told.
local dana = person "Dana Reyes" { role = "a customer", portrait = "dana" }

return scenario "clean" {
  title = "T", summary = "S.", role = "R.", situation = "S.", place = "desk",
  state = { patience = meter(50), offers = count(0, 2), tone = one_of("open", "guarded"), asked = false },
  mood = "patience",

  scene "start" {
    first_of {
      dana "Still {offers: # offer | # offers}?" { when = "offers > 0" },
      dana "Hello." { when = "not asked" },
      dana "Yes?",
    },
    visit "aside" { when = "tone == 'guarded'" },
    decide {
      reply "What happened?" { shows = "open_question", because = "It asks.", when = "not asked", asked = true, go = "start" },
      reply "You waited." { shows = "acknowledge_feeling", because = "It sees her.", patience = 10, go = "sorting" },
      reply "I offer you a new one." { because = "Too early.", when = "offers < 2 and asked", offers = 1, tone = "guarded", go = "start" },
      reply "Yes, yes." { shows = "interrupts", because = "It cuts her off.", patience = -60, go = "sorting" },
    },
  },
  scene "aside" { shared = true, narrator "She looks at the clock.", change { when = "patience > 45", patience = -5 } },
  scene "sorting" {
    go "bad" { when = "patience < 10" },
    sort {
      prompt = "Whose is it?", groups = { "Ours", "Hers" }, go = "picking",
      item "The refund" { shows = "names_owner", misplaced = "interrupts", because = "Ours.", belongs = "Ours" },
      item "The receipt" { shows = "names_owner", because = "Hers.", belongs = "Hers" },
    },
  },
  scene "picking" {
    pick {
      prompt = "What do you write down?", go = "throw",
      item "Her name" { shows = "names_owner", because = "So." },
      item "Her tone" { when = "tone == 'guarded'", because = "So." },
    },
  },
  scene "throw" { chance { odds { 1, go = "done" }, odds { 2, go = "bad" } } },
  ending "bad" { title = "B", kind = "bad", reflection = "She left at {patience}.", dana "Goodbye." { when = "patience > 0" } },
  ending "done" { title = "D", kind = "good", reflection = "R." },
}
