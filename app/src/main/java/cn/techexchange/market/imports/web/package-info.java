/** Imports over HTTP. */
@NullMarked
package cn.techexchange.market.imports.web;

import org.jspecify.annotations.NullMarked;
