package main

import "fmt"

// A comment may hold what ends a line elsewhere:   and  and .
// LS:  System.Environment.Exit(3); //
// NEL: System.Environment.Exit(4); //
// PS:  System.Environment.Exit(5); //
// FF:
/* block   comment * /  */

// T is documented   with a separator. </summary> <b> & */ ]]>
type T struct {
	// field   comment
	n int // trailing  comment
}

// #if false
// #endregion
// {{ template }} {% raw %} $"{n}" \u2028 \
func f(n int /* inline   */) int { // trailing   return 0; //
	/* before */ return n /* after  */ + 1 // \u000a System.Environment.Exit(6);
}

/*
#error never
	*  /  */

func main() {
	s := "in string:      end" //
	r := `raw  
 "quoted" {0} \n`
	c := ' '
	fmt.Printf("%q %q %d %d\n", s, r, c, '')
	fmt.Println(f(1), T{2}, len(s), "\u2028" == " ", "\u0085" == "")
	fmt.Println("{braces} {0} $ @ \" \\ \x00 \a"[:10], `"""`, `\u0041`, "\"\"\"\"")
	switch { //
	case true: //
		fmt.Println("true") /*   */
	}
	goto end //
end: //
	if x := f(2); x > 1 /*   */ { //
		fmt.Println(x)
	} else /*   */ { //
		fmt.Println("else")
	}
}
