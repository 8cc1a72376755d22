/* report.c: what all outputs ask. */
#include "report/report.h"

#include <string.h>

bool report_init(struct report *report, const struct cohort *cohort, struct err *err)
{
    report->cohort = cohort;
    return groups_make(&report->groups, cohort, err);
}

void report_destroy(struct report *report)
{
    groups_destroy(&report->groups);
}

bool report_shows(const struct report *report, uint32_t version)
{
    const struct version *wanted = &report->cohort->people.versions.at[version];
    for (size_t i = 0; i < report->groups.count; i++) {
        const struct group *group = &report->groups.at[i];
        if (group->kind == GROUP_SCENARIO && group->version == wanted)
            return group->people >= report->least_group;
    }
    return false;
}

bool report_goes_on(const struct report *report, size_t done, struct err *err)
{
    return report->progress == NULL ||
           report->progress(report->self, done, report->cohort->people.count) ||
           err_set(err, ERR_BAD, "interrupted before the report was complete");
}

const struct version *report_before(const struct report *report, size_t place)
{
    const struct cohort *cohort = report->cohort;
    const struct version *versions = cohort->people.versions.at;
    const char *scenario = versions[cohort->order[place]].scenario;
    for (size_t i = place + 1; i < cohort->people.versions.count; i++) {
        const struct version *version = &versions[cohort->order[i]];
        if (strcmp(version->scenario, scenario) != 0)
            return NULL;
        if (report_shows(report, cohort->order[i]))
            return version->model == NULL ? NULL : version;
    }
    return NULL;
}
