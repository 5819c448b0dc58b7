/** Sheets of forms for parties and desk. */
@NullMarked
package cn.techexchange.registry.nationalform.web;

import org.jspecify.annotations.NullMarked;
