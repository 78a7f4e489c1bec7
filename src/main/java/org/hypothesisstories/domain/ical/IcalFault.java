package org.hypothesisstories.domain.ical;

/** Leads a problem from deep within a text to where problems are gathered; never leaves the package. */
final class IcalFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IcalProblem problem;

    IcalFault(IcalProblem.Reason reason, int line, String written) {
        super(reason + " in line " + line, null, false, false);
        this.problem = new IcalProblem(reason, line, "", written);
    }

    IcalProblem problem() {
        return problem;
    }
}
