/** What the whole-system tests stand on: a workbench in a process of its own, a REST client and a browser. */
package org.hypothesisstories.it.support;
