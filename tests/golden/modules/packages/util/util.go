package util

import "ex.org/packages/util/util"

func Name() string { return "util over " + util.Name() }
