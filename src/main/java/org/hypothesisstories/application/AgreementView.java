package org.hypothesisstories.application;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.agreement.TeamAgreement;

/**
 * How far a team has come with agreeing to the next box, for whoever shows it.
 *
 * @param missing what keeps the box from starting; empty if enough have agreed, or the team is not asked
 */
public record AgreementView(TeamAgreement agreement, Optional<Problem> missing) {

    public AgreementView {
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(missing);
    }
}
