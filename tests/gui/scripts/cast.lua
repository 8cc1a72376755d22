return cast {
  person "سلمى حداد" { id = "salma", role = "زبونة من عمّان" },
  person "נועה Levi" { id = "noa", role = "אחראית משמרת" },
}
