/**
 * A small plugin of somebody else, about tea: a field, a post-function, a panel, a REST resource, a scheduled job, and a bell that
 * listens to our events.
 * The whole-system tests install it beside ours, to show that the workbench is a host for any plugin.
 */
package org.example.tea;
