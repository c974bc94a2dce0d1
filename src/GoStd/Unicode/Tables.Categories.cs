// The range tables of the general categories, by their short and long names. Go: unicode/tables.go
using GoRuntime;

namespace GoStd;

public static partial class unicode
{
    public static Ptr<RangeTable> C => RangeTables.Category("C");
    public static Ptr<RangeTable> Cc => RangeTables.Category("Cc");
    public static Ptr<RangeTable> Cf => RangeTables.Category("Cf");
    public static Ptr<RangeTable> Cn => RangeTables.Category("Cn");
    public static Ptr<RangeTable> Co => RangeTables.Category("Co");
    public static Ptr<RangeTable> Cs => RangeTables.Category("Cs");
    public static Ptr<RangeTable> L => RangeTables.Category("L");
    public static Ptr<RangeTable> LC => RangeTables.Category("LC");
    public static Ptr<RangeTable> Ll => RangeTables.Category("Ll");
    public static Ptr<RangeTable> Lm => RangeTables.Category("Lm");
    public static Ptr<RangeTable> Lo => RangeTables.Category("Lo");
    public static Ptr<RangeTable> Lt => RangeTables.Category("Lt");
    public static Ptr<RangeTable> Lu => RangeTables.Category("Lu");
    public static Ptr<RangeTable> M => RangeTables.Category("M");
    public static Ptr<RangeTable> Mc => RangeTables.Category("Mc");
    public static Ptr<RangeTable> Me => RangeTables.Category("Me");
    public static Ptr<RangeTable> Mn => RangeTables.Category("Mn");
    public static Ptr<RangeTable> N => RangeTables.Category("N");
    public static Ptr<RangeTable> Nd => RangeTables.Category("Nd");
    public static Ptr<RangeTable> Nl => RangeTables.Category("Nl");
    public static Ptr<RangeTable> No => RangeTables.Category("No");
    public static Ptr<RangeTable> P => RangeTables.Category("P");
    public static Ptr<RangeTable> Pc => RangeTables.Category("Pc");
    public static Ptr<RangeTable> Pd => RangeTables.Category("Pd");
    public static Ptr<RangeTable> Pe => RangeTables.Category("Pe");
    public static Ptr<RangeTable> Pf => RangeTables.Category("Pf");
    public static Ptr<RangeTable> Pi => RangeTables.Category("Pi");
    public static Ptr<RangeTable> Po => RangeTables.Category("Po");
    public static Ptr<RangeTable> Ps => RangeTables.Category("Ps");
    public static Ptr<RangeTable> S => RangeTables.Category("S");
    public static Ptr<RangeTable> Sc => RangeTables.Category("Sc");
    public static Ptr<RangeTable> Sk => RangeTables.Category("Sk");
    public static Ptr<RangeTable> Sm => RangeTables.Category("Sm");
    public static Ptr<RangeTable> So => RangeTables.Category("So");
    public static Ptr<RangeTable> Z => RangeTables.Category("Z");
    public static Ptr<RangeTable> Zl => RangeTables.Category("Zl");
    public static Ptr<RangeTable> Zp => RangeTables.Category("Zp");
    public static Ptr<RangeTable> Zs => RangeTables.Category("Zs");
    public static Ptr<RangeTable> Digit => Nd;
    public static Ptr<RangeTable> Letter => L;
    public static Ptr<RangeTable> Lower => Ll;
    public static Ptr<RangeTable> Mark => M;
    public static Ptr<RangeTable> Number => N;
    public static Ptr<RangeTable> Other => C;
    public static Ptr<RangeTable> Punct => P;
    public static Ptr<RangeTable> Space => Z;
    public static Ptr<RangeTable> Symbol => S;
    public static Ptr<RangeTable> Title => Lt;
    public static Ptr<RangeTable> Upper => Lu;
}
