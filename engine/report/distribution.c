/* distribution.c: t and F are changes of variable of the beta distribution. */
#include "report/distribution.h"

#include <float.h>
#include <math.h>

enum { TERMS_MOST = 500, STEPS_MOST = 200 };

static const double NEAR = 1e-14; /* of what is looked for: the sum above is no exacter */

/* A term of the continued fraction must not be 0. */
static double kept_off_zero(double value)
{
    return fabs(value) < DBL_MIN * 1e10 ? DBL_MIN * 1e10 : value;
}

/* Converges fast for x below (a + 1) / (a + b + 2). */
static double fraction(double a, double b, double x)
{
    double c = 1, d = 1 / kept_off_zero(1 - (a + b) * x / (a + 1)), sum = d;
    for (int m = 1; m <= TERMS_MOST; m++) {
        double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept_off_zero(1 + even * d);
        c = kept_off_zero(1 + even / c);
        sum *= d * c;
        double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept_off_zero(1 + odd * d);
        c = kept_off_zero(1 + odd / c);
        sum *= d * c;
        if (fabs(d * c - 1) < 1e-15)
            break;
    }
    return sum;
}

/* x (1 - x) times the density at x, 0 < x < 1; `scale` is that of the parameters. */
static double weight(double scale, double a, double b, double x)
{
    return exp(scale + a * log(x) + b * log1p(-x));
}

static double scale_of(double a, double b)
{
    return lgamma(a + b) - lgamma(a) - lgamma(b);
}

static double share(double weight, double a, double b, double x)
{
    if (x < (a + 1) / (a + b + 2))
        return weight * fraction(a, b, x) / a;
    return 1 - weight * fraction(b, a, 1 - x) / b;
}

/* Newton's steps, and a halving where one would leave what is known to hold it. */
static double beta_quantile(double p, double a, double b)
{
    double low = 0, high = 1, x = a / (a + b), scale = scale_of(a, b);
    for (int i = 0; i < STEPS_MOST; i++) {
        double here = weight(scale, a, b, x), off = share(here, a, b, x) - p;
        if (off < 0)
            low = x;
        else
            high = x;
        double next = x - off * x * (1 - x) / here;
        if (!(next > low && next < high))
            next = low + (high - low) / 2;
        if (fabs(next - x) <= NEAR * next)
            return next;
        x = next;
    }
    return x;
}

/* t² is F with 1 and `degrees`, so degrees / (degrees + t²) is a beta variable. */
double distribution_t_quantile(double p, double degrees)
{
    if (p == 0.5)
        return 0;
    double tail = p < 0.5 ? 2 * p : 2 * (1 - p);
    double x = beta_quantile(tail, degrees / 2, 0.5);
    double t = sqrt(degrees * (1 - x) / x);
    return p < 0.5 ? -t : t;
}

/* From the side on which the beta variable is small, so that 1 - x loses no digits. */
double distribution_f_quantile(double p, double above, double beneath)
{
    if (p > 0.5)
        return 1 / distribution_f_quantile(1 - p, beneath, above);
    double x = beta_quantile(p, above / 2, beneath / 2);
    return x * beneath / (above * (1 - x));
}
