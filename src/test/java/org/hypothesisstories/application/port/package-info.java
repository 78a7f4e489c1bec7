/** What every implementation of a store has to keep: each contract is run by the fake and by the real store. */
package org.hypothesisstories.application.port;
