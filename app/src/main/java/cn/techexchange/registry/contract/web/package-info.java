/** Contracts over HTTP. */
@NullMarked
package cn.techexchange.registry.contract.web;

import org.jspecify.annotations.NullMarked;
