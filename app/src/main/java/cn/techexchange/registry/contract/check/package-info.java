/** The rules of the pre-check, each a value that answers with findings. */
@NullMarked
package cn.techexchange.registry.contract.check;

import org.jspecify.annotations.NullMarked;
