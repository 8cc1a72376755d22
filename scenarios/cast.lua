-- The people of the scenarios. A scenario asks for one by name (`person "Sam Okafor"`)
-- and may give them another role there. `about` is what you would know after a few
-- weeks of working near them.

return cast {
  person "Dana Reyes" {
    role = "customer, waiting for a refund",
    about = "Runs the kitchen of a primary school and does the household accounts before her two children are up. Keeps every letter. Forgives a mistake sooner than a vague answer.",
    portrait = "dana",
  },
  person "Sam Okafor" {
    role = "shoe seller at the Station Road branch",
    about = "Eleven years in the shop and knows the regulars' sizes by heart. Coaches a junior athletics club on Sundays. Short on the telephone because there is always somebody standing in front of him.",
    portrait = "sam",
  },
  person "Amara Diallo" {
    role = "new colleague, in her third week",
    about = "Came from hotel reception, where she ran the night desk alone. Watches how things are done here before she asks, and then asks the question that everybody else has stopped asking.",
    portrait = "amara",
  },
  person "Viktor Lindqvist" {
    role = "customer, buying walking shoes",
    about = "Ferry engineer for forty years, retired since spring. Walks the coast path every week. Will not say that something hurts until he is asked.",
    portrait = "viktor",
  },
  person "Mei Tanaka" {
    role = "duty supervisor of the telephone desk",
    about = "Answered calls for nine years before she led those who do, and still takes some at Christmas. Decides fast when she has the facts and not at all when she has only adjectives.",
    portrait = "mei",
  },
  person "Rosa Aguilar" {
    role = "van driver between the branches",
    about = "Owns two vans and drives one of them. Carries for three firms on the same street and has never lost a parcel; she reads every slip before she starts the engine.",
    portrait = "rosa",
  },
  person "Tobias Brandt" {
    role = "answers written messages at the customer desk",
    about = "Nine months in the work after a decade as a ship's cook. Quick and friendly, and still learning which questions have a catch. Wants to be told when he was wrong.",
    portrait = "tobias",
  },
  person "Leila Haddad" {
    role = "machine operator, late shift",
    about = "Can hear from the sound of a spindle that a bearing is going. Studies for her technician's examination in the breaks. Has seen too many warnings end in a drawer.",
    portrait = "leila",
  },
  person "Joseph Mwangi" {
    role = "inspector in the quality department",
    about = "Signs for every batch that leaves and sleeps badly when he has signed on a guess. Sings bass in a choir. Asks three questions where others ask one, and remembers the answers.",
    portrait = "joseph",
  },
  person "Priya Raman" {
    role = "partner in Human Resources",
    about = "Was a union representative before she changed desks, and is trusted on both sides for it. Would rather be asked a month too early than a day too late.",
    portrait = "priya",
  },
  person "Tomasz Zielinski" {
    role = "planner in logistics",
    about = "Built the routes that everybody drives. Since the winter his father has been ill two hundred miles away, and the plans have come late. Has told nobody at work.",
    portrait = "tomasz",
  },
  person "Grace Adeyemi" {
    role = "president of the firm",
    about = "Began at a sewing machine on the second floor and still knows which window sticks. Walks the floor on Thursdays without an entourage, and notices who holds the door.",
    portrait = "grace",
  },
  person "Ewan MacLeod" {
    role = "buyer for a chain of guest houses",
    about = "Has ordered from the same people for fourteen years because they ring before he has to. Answers to an owner who counts spoons. Dry, exact, loyal until he is surprised.",
    portrait = "ewan",
  },
  person "Hoa Nguyen" {
    role = "support technician",
    about = "Answers forty requests a day and keeps a list of the five that keep coming back. Teaches evening classes for people who are afraid of computers, and has never once sighed in one.",
    portrait = "hoa",
  },
  person "Ibrahim Saleh" {
    role = "owner of a packaging firm, a supplier",
    about = "Employs nineteen people, six of them since the day he began. One of his two presses is older than his daughter. Tells bad news late because he hopes until the last minute.",
    portrait = "ibrahim",
  },
  person "Margaret Whitlock" {
    role = "customer, recently widowed",
    about = "Kept a lighthouse museum with her husband for thirty years and did none of the paperwork. Brings everything in a biscuit tin. Wants to understand, and not to be a nuisance.",
    portrait = "margaret",
  },
}
