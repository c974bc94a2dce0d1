package p

func labels(i int, b bool) {
unused /* ERROR "label unused defined and not used" */:
L1:
	for {
		break L1
		continue L1
		break L2 /* ERROR "break label not defined: L2" */
		continue L2 /* ERROR "continue label not defined: L2" */
		goto L3
		goto nowhere /* ERROR "label nowhere not defined" */
	}
L2:
	if b {
		break L2 /* ERROR "invalid break label L2" */
		continue L2 /* ERROR "invalid continue label L2" */
		break /* ERROR "break is not in a loop, switch, or select" */
		continue /* ERROR "continue is not in a loop" */
	}
L3:
	switch i {
	case 1:
		break L3
		continue L3 /* ERROR "invalid continue label L3" */
		continue /* ERROR "continue is not in a loop" */
	}
	break /* ERROR "break is not in a loop, switch, or select" */
	continue /* ERROR "continue is not in a loop" */
	fallthrough /* ERROR "fallthrough statement out of place" */
L1 /* ERROR "label L1 already defined at POS" */:
	for {
	}
	switch {
	case b:
		fallthrough
	case !b:
		if b {
			fallthrough /* ERROR "fallthrough statement out of place" */
		}
	default:
		fallthrough /* ERROR "cannot fallthrough final case in switch" */
	}
	goto over /* ERROR "goto over jumps over declaration of x at POS" */
	x := 1
	_ = x
over:
	goto into /* ERROR "goto into jumps into block starting at POS" */
	{
	into:
	}
	func() {
		break L1 /* ERROR "break label not defined: L1" */
		goto over /* ERROR "label over not defined" */
	inner /* ERROR "label inner defined and not used" */:
	}()
	select {
	default:
		break
	}
	for {
		func() { break /* ERROR "break is not in a loop, switch, or select" */ }()
		select {
		default:
			continue
		}
	}
_:
	for {
		break _ /* ERROR "break label not defined: _" */
	}
}
