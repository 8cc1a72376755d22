/* statistics.c: whole numbers in, estimates with intervals out. */
#include "report/statistics.h"

#include <math.h>

#include "report/distribution.h"

struct estimate statistics_of_enough(struct estimate estimate, size_t least)
{
    return estimate.n < least ? (struct estimate){.n = estimate.n} : estimate;
}

struct estimate statistics_share(uint64_t k, uint64_t n)
{
    if (n == 0)
        return (struct estimate){0};
    const double z = DISTRIBUTION_Z;
    double all = (double)n, share = (double)k / all;
    double middle = share + z * z / (2 * all), scale = 1 + z * z / all;
    double half = z * sqrt(share * (1 - share) / all + z * z / (4 * all * all));
    double low = k == 0 ? 0 : (middle - half) / scale;
    double high = k == n ? 1 : (middle + half) / scale;
    return (struct estimate){true, true, n, share, low, high};
}

void moments_add(struct moments *moments, int64_t number)
{
    moments->n++;
    moments->sum += number;
    moments->squares += number * number;
}

double moments_variance(const struct moments *moments)
{
    if (moments->n < 2)
        return 0;
    double n = (double)moments->n, mean = (double)moments->sum / n;
    return fmax(0, ((double)moments->squares - (double)moments->sum * mean) / (n - 1));
}

struct estimate statistics_mean(const struct moments *moments)
{
    if (moments->n == 0)
        return (struct estimate){0};
    double n = (double)moments->n, mean = (double)moments->sum / n;
    if (moments->n == 1)
        return (struct estimate){true, false, 1, mean, mean, mean};
    double half = distribution_t_quantile(0.975, n - 1) * sqrt(moments_variance(moments) / n);
    return (struct estimate){true, true, moments->n, mean, mean - half, mean + half};
}

void pairs_add(struct pairs *pairs, int64_t x, int64_t y)
{
    moments_add(&pairs->x, x);
    moments_add(&pairs->y, y);
    pairs->products += x * y;
}

double pairs_covariance(const struct pairs *pairs)
{
    if (pairs->x.n < 2)
        return 0;
    double n = (double)pairs->x.n;
    return ((double)pairs->products - (double)pairs->x.sum * ((double)pairs->y.sum / n)) / (n - 1);
}

struct estimate statistics_correlation(const struct pairs *pairs)
{
    struct estimate r = {.n = pairs->x.n};
    double spread = sqrt(moments_variance(&pairs->x)) * sqrt(moments_variance(&pairs->y));
    if (spread <= 0)
        return r;
    r.known = true;
    r.value = r.low = r.high = fmin(1, fmax(-1, pairs_covariance(pairs) / spread));
    r.has_interval = r.n > 3 && fabs(r.value) < 1;
    if (r.has_interval) {
        double half = DISTRIBUTION_Z / sqrt((double)r.n - 3);
        r.low = tanh(atanh(r.value) - half);
        r.high = tanh(atanh(r.value) + half);
    }
    return r;
}

struct estimate statistics_alpha(size_t items, uint64_t n, double item_variances,
                                 double total_variance)
{
    struct estimate alpha = {.n = n};
    if (items < 2 || n < 2 || total_variance <= 0)
        return alpha;
    double k = (double)items, people = (double)n - 1, rest = people * (k - 1);
    alpha.known = alpha.has_interval = true;
    alpha.value = k / (k - 1) * (1 - item_variances / total_variance);
    alpha.low = 1 - (1 - alpha.value) * distribution_f_quantile(0.975, people, rest);
    alpha.high = 1 - (1 - alpha.value) * distribution_f_quantile(0.025, people, rest);
    return alpha;
}
