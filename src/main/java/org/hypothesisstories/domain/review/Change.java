package org.hypothesisstories.domain.review;

import java.util.Optional;

/** That a value of an issue became another one; empty where there was, or is, none. */
public record Change(Optional<String> from, Optional<String> to) {
}
