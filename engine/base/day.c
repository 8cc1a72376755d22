/* day.c: dates by arithmetic alone: gmtime and timegm are not to be had everywhere, and
 * depend on the machine. Method: H. Hinnant, "chrono-compatible low-level date
 * algorithms": years begin in March, so that the leap day is last. */
#include "base/day.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_YEAR = 1970, LAST_YEAR = 9999, DAY_SECONDS = 86400 };

int32_t day_of_moment(int64_t seconds)
{
    int64_t day = seconds / DAY_SECONDS;
    return seconds < 0 ? 0 : day > DAY_LAST ? DAY_LAST : (int32_t)day;
}

/* The date comes back the same only if there is such a day. */
int32_t day_of_date(int year, int month, int date)
{
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31)
        return DAY_NONE;
    int of = year - (month <= 2), era = of / 400, year_of_era = of % 400;
    int day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    int32_t day = era * 146097 + day_of_era - 719468;
    int same_year, same_month, same_date;
    day_split(day, &same_year, &same_month, &same_date);
    return same_month == month && same_date == date ? day : DAY_NONE;
}

void day_split(int32_t day, int *year, int *month, int *date)
{
    int32_t days = day + 719468, era = days / 146097, day_of_era = days % 146097;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int march_month = (5 * day_of_year + 2) / 153;
    *date = day_of_year - (153 * march_month + 2) / 5 + 1;
    *month = march_month < 10 ? march_month + 3 : march_month - 9;
    *year = year_of_era + era * 400 + (*month <= 2);
}

void day_write(int32_t day, char *text)
{
    int year, month, date;
    char whole[48]; /* as large as the compiler fears that the numbers are */
    day_split(day, &year, &month, &date);
    snprintf(whole, sizeof whole, "%04d-%02d-%02d", year, month, date);
    memcpy(text, whole, DAY_BYTES - 1);
    text[DAY_BYTES - 1] = '\0';
}

int day_digits(const char *digits, int count)
{
    int value = 0;
    for (int i = 0; i < count; i++) {
        if (digits[i] < '0' || digits[i] > '9')
            return -1;
        value = value * 10 + digits[i] - '0';
    }
    return value;
}

int32_t day_parse(const char *text)
{
    if (strlen(text) != DAY_BYTES - 1 || text[4] != '-' || text[7] != '-')
        return DAY_NONE;
    return day_of_date(day_digits(text, 4), day_digits(text + 5, 2), day_digits(text + 8, 2));
}

void day_say(int32_t day, int32_t today, struct text *text)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    int year, month, date, this_year = 0, any;
    day_split(day, &year, &month, &date);
    if (today != DAY_NONE)
        day_split(today, &this_year, &any, &any);
    text_addf(text, "%d %s", date, months[month - 1]);
    if (year != this_year)
        text_addf(text, " %d", year);
}
