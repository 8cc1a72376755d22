/* progress_time.c: dates by arithmetic alone: gmtime and timegm are not to be had
 * everywhere, and depend on the machine. Method: H. Hinnant, "chrono-compatible
 * low-level date algorithms": years begin in March, so that the leap day is last. */
#include "store/progress_time.h"

#include <stdio.h>
#include <string.h>

static const int64_t day = 86400, latest = INT64_C(253402300799);

/* Days since 1970-01-01 of a date of the Gregorian calendar, year 1970 or later. */
static int64_t days_of(int64_t year, int64_t month, int64_t date)
{
    if (month <= 2)
        year--;
    int64_t era = year / 400, year_of_era = year % 400;
    int64_t day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

static void date_of(int64_t days, int *year, int *month, int *date)
{
    days += 719468;
    int64_t era = days / 146097, day_of_era = days % 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t march_month = (5 * day_of_year + 2) / 153;
    *date = (int)(day_of_year - (153 * march_month + 2) / 5 + 1);
    *month = (int)(march_month < 10 ? march_month + 3 : march_month - 9);
    *year = (int)(year_of_era + era * 400 + (*month <= 2));
}

int64_t progress_time_within(int64_t seconds)
{
    return seconds < 0 ? 0 : seconds > latest ? latest : seconds;
}

void progress_time(int64_t seconds, char *text)
{
    int year, month, date;
    seconds = progress_time_within(seconds);
    date_of(seconds / day, &year, &month, &date);
    int of_day = (int)(seconds % day);
    char whole[64]; /* as large as the compiler fears that the numbers are */
    snprintf(whole, sizeof whole, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, date,
             of_day / 3600, of_day / 60 % 60, of_day % 60);
    memcpy(text, whole, PROGRESS_TIME_BYTES - 1);
    text[PROGRESS_TIME_BYTES - 1] = '\0';
}

/* A number of so many digits; -1 when there is none. */
static int number(const char *digits, int count)
{
    int value = 0;
    for (int i = 0; i < count; i++) {
        if (digits[i] < '0' || digits[i] > '9')
            return -1;
        value = value * 10 + digits[i] - '0';
    }
    return value;
}

/* The date comes back the same only if there is such a day. */
bool progress_time_parse(const char *text, int64_t *seconds)
{
    if (strlen(text) != PROGRESS_TIME_BYTES - 1 || text[4] != '-' || text[7] != '-' ||
        text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return false;
    int year = number(text, 4), month = number(text + 5, 2), date = number(text + 8, 2);
    int hour = number(text + 11, 2), minute = number(text + 14, 2);
    int second = number(text + 17, 2), year_again, month_again, date_again;
    if (year < 1970 || month < 1 || month > 12 || date < 1 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59)
        return false;
    int64_t days = days_of(year, month, date);
    date_of(days, &year_again, &month_again, &date_again);
    if (year_again != year || month_again != month || date_again != date)
        return false;
    *seconds = days * day + hour * 3600 + minute * 60 + second;
    return true;
}
