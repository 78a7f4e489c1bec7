package org.hypothesisstories.domain.evidence;

/**
 * The quantile of Student's t that bounds 95 % on both sides.
 *
 * <p>Found by bisection on the distribution function, which for a whole number of degrees of freedom is a finite sum
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4).
 */
final class StudentT {

    private static final double COVERED = 0.95;
    private static final double WIDEST = 13;
    private static final int HALVINGS = 60;

    private StudentT() {
    }

    /** @param degrees the degrees of freedom, at least 1 */
    static double twoSided95(int degrees) {
        double low = 0;
        double high = WIDEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (coveredBy(middle, degrees) < COVERED) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability that a variable of that distribution lies between −t and t. */
    private static double coveredBy(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        double cosine = Math.cos(angle);
        return degrees % 2 == 0 ? even(angle, cosine, degrees) : odd(angle, cosine, degrees);
    }

    private static double even(double angle, double cosine, int degrees) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k <= degrees - 3; k += 2) {
            term *= cosine * cosine * k / (k + 1);
            sum += term;
        }
        return Math.sin(angle) * sum;
    }

    private static double odd(double angle, double cosine, int degrees) {
        if (degrees == 1) {
            return 2 * angle / Math.PI;
        }
        double term = cosine;
        double sum = cosine;
        for (int k = 2; k <= degrees - 3; k += 2) {
            term *= cosine * cosine * k / (k + 1);
            sum += term;
        }
        return 2 / Math.PI * (angle + Math.sin(angle) * sum);
    }
}
