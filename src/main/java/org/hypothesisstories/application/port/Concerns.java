package org.hypothesisstories.application.port;

import java.util.List;
import org.hypothesisstories.domain.concern.Concern;

/** The concerns of the business and their answers; both are only ever added. */
public interface Concerns {

    /** The concerns of an issue, the oldest first. */
    List<Concern> of(long issueId);

    /** Adds a concern that nobody has answered; false, and nothing is changed, if the issue has one with that number. */
    boolean raise(Concern concern);

    /** Adds the answer to a concern; false, and nothing is changed, if it has one. */
    boolean answer(Concern concern, Concern.Answer answer);
}
