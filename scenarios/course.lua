-- The lessons, in order, and the scenarios of each: LESSON/SCENARIO.lua.

return course "The conversations of your work" {
  lesson "03-angry-customers" {
    title = "Angry customers",
    about = "Somebody shouts, and is right. Hear them out, own what is yours, find what they really need, and promise only what you can keep.",
    scenarios = { "late-refund" },
  },
  lesson "05-internal-handoffs" {
    title = "Internal handoffs",
    about = "The colleague at the other end of the line has a customer too. Who owns what, by when, and how do you know that it arrived?",
    scenarios = { "size-nine" },
  },
}
