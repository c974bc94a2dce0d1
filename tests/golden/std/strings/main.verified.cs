using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        GoString s = "Hello, World, Hello";
        fmt.Println(strings.Contains(s, "World"), strings.HasPrefix(s, "Hello"), strings.HasSuffix(s, "x"), strings.Index(s, "o"), strings.LastIndex(s, "o"), strings.IndexByte(s, (byte)'W'), strings.IndexAny(s, "xyW"), strings.Count(s, "l"), strings.Count("abc", ""));
        fmt.Printf("%q %q %q %q\n", (object)strings.Split(s, ", "), (object)strings.SplitN(s, ", ", 2), (object)strings.Fields("  a b\t\nc  "), (object)strings.Split("abc", ""));
        fmt.Println(strings.Join(new Slice<GoString>(["a", "b", "c"]), "-"), strings.Repeat("ab", 3), strings.Replace(s, "Hello", "Bye", 1), strings.ReplaceAll(s, "l", "L"));
        fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("ÀB"), strings.Title("go is"), strings.TrimSpace("\t x y \n"), strings.Trim("--x--", "-"), strings.TrimLeft("xxabc", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"));
        var (before, after, found) = strings.Cut("key=value=x", "=");
        fmt.Println(before, after, found, strings.EqualFold("Go", "GO"), strings.Compare("a", "b"));
        fmt.Println(strings.TrimFunc("123abc456", unicode.IsDigit), strings.IndexFunc("abc1", unicode.IsDigit), (object)strings.FieldsFunc("a1b2c", unicode.IsDigit), strings.ContainsRune("abc", 'b'));
        var b = Ptr.New<strings.Builder>();
        for (long i = 3; i > 0; i--)
        {
            fmt.Fprintf((io.Writer)b, "%d...", i);
        }
        b.Value.WriteByte((byte)'!');
        b.Value.WriteRune('世');
        b.Value.WriteString("end");
        fmt.Println(b.Value.String(), b.Value.Len());
        var r = strings.NewReplacer("<", "&lt;", ">", "&gt;");
        fmt.Println(r.Replace("<b>bold</b>"));
        foreach (var (i, w) in strings.Fields("the quick brown").View().Indexed())
        {
            fmt.Print(i, strings.ToUpper(w.Slice(0, 1)) + w.Slice(1), (GoString)" ");
        }
        fmt.Println();
        var frame = new DeferScope();
        try
        {
            strings.Repeat("x", -1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
