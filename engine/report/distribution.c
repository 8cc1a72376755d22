/* distribution.c: t and F are changes of variable of the beta distribution. */
#include "report/distribution.h"

#include <float.h>
#include <math.h>

enum { TERMS_MOST = 500, HALVINGS = 200 };

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

double distribution_beta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    double front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * fraction(a, b, x) / a;
    return 1 - front * fraction(b, a, 1 - x) / b;
}

static double beta_quantile(double p, double a, double b)
{
    double low = 0, high = 1;
    for (int i = 0; i < HALVINGS && high - low > DBL_EPSILON * low; i++) {
        double middle = low + (high - low) / 2;
        if (distribution_beta(a, b, middle) < p)
            low = middle;
        else
            high = middle;
    }
    return low + (high - low) / 2;
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
