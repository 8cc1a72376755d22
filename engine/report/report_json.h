/* report_json.h: what the parts of a report in JSON share. */
#ifndef REPORT_REPORT_JSON_H
#define REPORT_REPORT_JSON_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "report/report.h"
#include "report/statistics.h"
#include "store/json_writer.h"

struct report_json {
    const struct report *report; /* borrowed */
    struct json_writer writer;
    struct text text; /* owned: what has not been handed over */
    report_sink *sink;
    void *self;
};

/* Gives the sink what there is. */
bool report_json_hand_over(struct report_json *putting, struct err *err);

/* The number, or null. */
void report_json_known(struct json_writer *writer, const char *key, bool known, double number);

/* An object of "n", the value under the name `value`, "low" and "high". */
void report_json_estimate(struct json_writer *writer, const char *key, const char *value,
                          const struct estimate *estimate);

/* A moment in seconds since 1970, in words of the format. */
void report_json_time(struct json_writer *writer, const char *key, int64_t seconds);

/* The sections of what is told of versions. */
bool report_json_versions(struct report_json *putting, struct err *err);
bool report_json_decisions(struct report_json *putting, struct err *err);
bool report_json_flows(struct report_json *putting, struct err *err);
bool report_json_reliability(struct report_json *putting, struct err *err);

#endif
