/** Reconciliations over HTTP. */
@NullMarked
package cn.techexchange.registry.reconciliation.web;

import org.jspecify.annotations.NullMarked;
