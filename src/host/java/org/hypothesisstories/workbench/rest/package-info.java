/**
 * REST of the workbench: the servlet below {@code /rest}, what it mounts there, and who may call it.
 *
 * <p>{@code security} decides who calls and what they may reach, {@code plugin} runs the {@code rest} modules of plugins,
 * {@code api} answers Jira's own {@code /rest/api/2}, {@code json} writes and reads what it exchanges.
 */
package org.hypothesisstories.workbench.rest;
