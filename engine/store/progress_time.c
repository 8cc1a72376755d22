/* progress_time.c: a day of base/day, and a time of day. */
#include "store/progress_time.h"

#include <stdio.h>
#include <string.h>

#include "base/day.h"

static const int64_t day_seconds = 86400, latest = INT64_C(253402300799);

int64_t progress_time_within(int64_t seconds)
{
    return seconds < 0 ? 0 : seconds > latest ? latest : seconds;
}

void progress_time(int64_t seconds, char *text)
{
    seconds = progress_time_within(seconds);
    int of_day = (int)(seconds % day_seconds);
    char time[48]; /* as large as the compiler fears that the numbers are */
    day_write(day_of_moment(seconds), text);
    snprintf(time, sizeof time, "T%02d:%02d:%02dZ", of_day / 3600, of_day / 60 % 60, of_day % 60);
    memcpy(text + DAY_BYTES - 1, time, PROGRESS_TIME_BYTES - DAY_BYTES);
    text[PROGRESS_TIME_BYTES - 1] = '\0';
}

bool progress_time_parse(const char *text, int64_t *seconds)
{
    char date[DAY_BYTES] = "";
    if (strlen(text) != PROGRESS_TIME_BYTES - 1 || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != 'Z')
        return false;
    memcpy(date, text, DAY_BYTES - 1);
    int32_t day = day_parse(date);
    int hour = day_digits(text + 11, 2), minute = day_digits(text + 14, 2),
        second = day_digits(text + 17, 2);
    if (day == DAY_NONE || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 59)
        return false;
    *seconds = day * day_seconds + hour * 3600 + minute * 60 + second;
    return true;
}
