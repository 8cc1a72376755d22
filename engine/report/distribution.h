/* distribution.h: the quantiles that confidence intervals are made of.
 *
 * By the regularised incomplete beta function, as a continued fraction (Lentz's method;
 * Press et al., Numerical Recipes, third edition, 6.4), inverted by Newton's method
 * within a bracket. Exact to
 * about ten digits, which is more than any interval needs. */
#ifndef REPORT_DISTRIBUTION_H
#define REPORT_DISTRIBUTION_H

/* The number below which the share p, 0 < p < 1, of each lies. */
double distribution_t_quantile(double p, double degrees);               /* Student's t */
double distribution_f_quantile(double p, double above, double beneath); /* Fisher's F */

/* Of the normal distribution, 0.975. */
#define DISTRIBUTION_Z 1.959963984540054

#endif
