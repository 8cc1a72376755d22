-- Arabic, Hebrew and English in one talk: what the first font lacks, and what is
-- written from right to left.
local salma = person "سلمى حداد"
local noa = person "נועה Levi"

return scenario "abroad" {
  title     = "Abroad: שלום وسهلا",
  summary   = "A customer who writes from right to left. زبونة تنتظر طردها منذ أسبوع.",
  place     = "shoe-shop",
  role      = "You answer for Łódź, Αθήνα and Київ as well.",
  situation = "تنتظر سلمى حداد طردًا رقمه 4711 منذ أسبوع، وقد كتبت إلى Understudy Shoes مرتين ولم يردّ عليها أحد حتى اليوم.",
  know      = { "החבילה (2 ק״ג) יצאה ב־12:30.", "Salma's number is ‎4711‎, and she signs as سلمى." },
  mood      = "patience",
  state     = { patience = meter(40) },

  scene "door" {
    salma:annoyed "السلام عليكم. أين طردي؟ قالوا لي إنه يصل في 12:30 مع DHL Express، والآن صارت الساعة الخامسة (5 مساءً) ولم يصل شيء!" { direction = "على الهاتف" },
    noa:worried "אמרתי לה: \"It left at noon\", והיא לא האמינה לי. מה עושים עכשיו?",
    decide {
      pinned = true,
      reply "أفهم أنك انتظرتِ طويلًا. ماذا قالوا لك بالضبط؟" {
        id = "ask", shows = "acknowledge_feeling open_question", patience = 20, go = "well",
        because = "Names the wait before the parcel: انتظرتِ طويلًا.",
      },
      reply "The shelf says “4711”, and סניף חיפה has it." {
        id = "say", shows = "names_owner", go = "well", because = "An owner: סניף חיפה.",
      },
    },
  },

  ending "well" { title = "سلمى تبقى", kind = "good", reflection = "שמרת עליה. What did she hear first?" },
}
