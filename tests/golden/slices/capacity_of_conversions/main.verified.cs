using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    // Slices made of strings, by libraries and by literals: appends to two of them never overwrite each other, as in Go.
    internal static void main()
    {
        var @base = (Slice<byte>)(GoString)"path=";
        var a = appendSlice(@base, (GoString)"one");
        var b = appendSlice(@base, (GoString)"two");
        fmt.Println((GoString)a, (GoString)b, (GoString)@base);
        var r = (Slice<int>)(GoString)"ab";
        var p = append(r, (int)'x');
        var q = append(r, (int)'y');
        fmt.Println((GoString)p, (GoString)q);
        var lit = new Slice<long>([1, 2, 3]);
        var x = append(lit, 4);
        var y = append(lit, 5);
        fmt.Println((object)x, (object)y, lit.Capacity);
        var s3 = lit.Slice(0, 1, 2);
        x = append(s3, 20);
        y = append(s3, 30);
        fmt.Println((object)lit, (object)x, (object)y);
        x = append(lit.Slice(0, 1, 1), 40);
        fmt.Println((object)lit, (object)x, lit.Slice(0, 0, 0).Length, lit.Slice(1, 2, 3).Capacity);
        var f = bytes.Fields((Slice<byte>)(GoString)"a b");
        var f0 = appendSlice(f[0], (GoString)"XX");
        fmt.Println((GoString)f0, (GoString)f[0], (GoString)f[1]);
        var parts = bytes.Split((Slice<byte>)(GoString)"k=v", (Slice<byte>)(GoString)"=");
        var k = append(parts[0], (byte)'!');
        fmt.Println((GoString)k, (GoString)parts[1]);
        var str = strings.Split("a,b", ",");
        var s1 = append(str.Slice(0, 1, 1), (GoString)"z");
        var s2 = append(str.Slice(0, 1), (GoString)"w");
        fmt.Println((object)s1, (object)s2, (object)str);
        var n = strconv.AppendInt(@base.Slice(0, 0, 0), 42, 10);
        var m = strconv.AppendInt(default(Slice<byte>), 7, 2);
        fmt.Println((GoString)n, (GoString)m, (GoString)@base);
        Slice<byte> nilb = default;
        var c = appendSlice(nilb, @base);
        c[0] = (byte)'P';
        var result = appendSlice(nilb, nilb);
        var arg = result.IsNil;
        var result1 = appendSlice(new Slice<byte>(0), nilb);
        fmt.Println((GoString)c, (GoString)@base, arg, result1.IsNil);
        var d = (Slice<byte>)(GoString)@base;
        d[0] = (byte)'Q';
        var e = (GoString)@base;
        @base[0] = (byte)'R';
        fmt.Println((GoString)d, e, (GoString)@base);
        var cl = bytes.Clone(@base);
        var up = bytes.ToUpper(@base);
        cl[1] = (byte)'1';
        up[1] = (byte)'2';
        fmt.Println((GoString)cl, (GoString)up, (GoString)@base);
        var empty = (Slice<byte>)(GoString)"";
        var em1 = append(empty, (byte)'a');
        var em2 = append(empty, (byte)'b');
        fmt.Println((GoString)em1, (GoString)em2, empty.IsNil, empty.Length);
        var big = (Slice<byte>)strings.Repeat("x", 40);
        var b1 = append(big, (byte)'1');
        var b2 = append(big, (byte)'2');
        fmt.Println(b1[40], b2[40]);
        var utf = (Slice<byte>)(GoString)"héé";
        var u1 = appendSlice(utf, (GoString)"1");
        var u2 = appendSlice(utf, (GoString)"2");
        fmt.Println((GoString)u1, (GoString)u2, utf.Length);
        var ru = (Slice<int>)(GoString)"héé!";
        var ru2 = appendSlice(ru.Slice(0, 1), ru.Slice(2));
        fmt.Println((GoString)ru2, (GoString)ru);
        var two = new Slice<long>(2, 10);
        var w1 = append(two, 1);
        var w2 = append(two, 2);
        fmt.Println(w1[2], w2[2], (object)two.Slice(0, 3));
        var del = new Slice<long>([1, 2, 3, 4]);
        del = appendSlice(del.Slice(0, 1), del.Slice(2));
        fmt.Println((object)del, (object)del.Slice(0, 4));
        var ins = new Slice<long>([1, 2, 5]);
        ins = appendSlice(ins.Slice(0, 2), appendSlice(new Slice<long>([3, 4]), ins.Slice(2)));
        fmt.Println((object)ins);
        var self = new Slice<long>([1, 2]);
        self = appendSlice(self, self);
        self = appendSlice(self.Slice(1), self.Slice(0, 1));
        fmt.Println((object)self);
        var over = new Slice<long>([1, 2, 3, 4, 5]);
        copy(over.Slice(1), over);
        fmt.Println((object)over, copy(over, over.Slice(2)), (object)over);
        var bs = bytes.TrimSpace((Slice<byte>)(GoString)"  t  ");
        var bs2 = append(bs, (byte)'T');
        fmt.Println((GoString)bs, (GoString)bs2, bs2.Length);
        var sb = new strings.Builder();
        sb.WriteString("built");
        var st = sb.String();
        sb.WriteString("more");
        fmt.Println(st, sb.String());
        var buf = new bytes.Buffer();
        buf.WriteString("abc");
        var bb = buf.Bytes();
        bb[0] = (byte)'X';
        fmt.Println(buf.String(), (GoString)buf.Next(1), (GoString)bb);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
