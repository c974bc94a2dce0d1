using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

// A comment may hold what ends a line elsewhere: \u2028 and \u0085 and .
// LS: \u2028System.Environment.Exit(3); //
// NEL: \u0085System.Environment.Exit(4); //
// PS: \u2029System.Environment.Exit(5); //
// FF:
/* block \u2028 comment * / \u0085 */
// T is documented \u2028 with a separator. </summary> <b> & */ ]]>
[GoType("main.T")]
internal struct T : IEquatable<T>
{
    // field \u2029 comment
    public long n; // trailing \u0085 comment

    public readonly bool Equals(T other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is T other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(T a, T b) => a.Equals(b);

    public static bool operator !=(T a, T b) => !a.Equals(b);
}

internal static partial class Program
{
    // #if false
    // #endregion
    // {{ template }} {% raw %} $"{n}" \u2028 \
    internal static long f(long n)
    {
        /* inline \u2028 */
        // trailing \u2028 return 0; //
        /* before */
        return n + 1;
        /* after \u0085 */
        // \u000a System.Environment.Exit(6);
    }

    /*
#error never
	*  /  */
    internal static void main()
    {
        GoString s = "in string: \u2028 \u0085 \u2029 end"; //
        GoString r = "raw \u2028\n\u0085 \"quoted\" {0} \\n";
        int c = 0x2028;
        fmt.Printf("%q %q %d %d\n", s, r, c, (int)0x85);
        fmt.Println(f(1), new T { n = 2 }, s.Length, true, true);
        fmt.Println(((GoString)"{braces} {0} $ @ \" \\ \0 \a").Slice(0, 10), (GoString)"\"\"\"", (GoString)"""\u0041""", (GoString)"\"\"\"\"");
        if (true)
        {
            //
            //
            fmt.Println((GoString)"true"); /* \u2028 */
        }
        goto end;
        //
    end:
        ;
        //
        var x = f(2); /* \u2028 */
        if (x > 1)
        {
            //
            fmt.Println(x);
        }
        else
        {
            /* \u2028 */
            //
            fmt.Println((GoString)"else");
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
