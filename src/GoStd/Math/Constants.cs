// The constants of Go's package math. Mathematical constants carry more digits than a double holds, so that each is the
// correctly rounded value of the exact constant; the declaration file keeps all of Go's digits for constant arithmetic.
namespace GoStd;

/// <summary>Go's package <c>math</c>: results are bit for bit those of Go on amd64. Go: math.</summary>
public static partial class math
{
    /// <summary>Base of natural logarithms. Go: math/const.go</summary>
    public const double E = 2.71828182845904523536028747135266249775724709369995957496696763;

    /// <summary>Ratio of a circle's circumference to its diameter.</summary>
    public const double Pi = 3.14159265358979323846264338327950288419716939937510582097494459;

    /// <summary>The golden ratio.</summary>
    public const double Phi = 1.61803398874989484820458683436563811772030917980576286213544862;

    /// <summary>Square root of 2.</summary>
    public const double Sqrt2 = 1.41421356237309504880168872420969807856967187537694807317667974;

    /// <summary>Square root of e.</summary>
    public const double SqrtE = 1.64872127070012814684865078781416357165377610071014801157507931;

    /// <summary>Square root of π.</summary>
    public const double SqrtPi = 1.77245385090551602729816748334114518279754945612238712821380779;

    /// <summary>Square root of the golden ratio.</summary>
    public const double SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038;

    /// <summary>Natural logarithm of 2.</summary>
    public const double Ln2 = 0.693147180559945309417232121458176568075500134360255254120680009;

    /// <summary>Logarithm of e to base 2.</summary>
    public const double Log2E = 1.44269504088896340735992468100189213742664595415298593413544940;

    /// <summary>Natural logarithm of 10.</summary>
    public const double Ln10 = 2.30258509299404568401799145468436420760110148862877297603332790;

    /// <summary>Logarithm of e to base 10.</summary>
    public const double Log10E = 0.43429448190325182765112891891660508229439700580366656611445378;

    /// <summary>Largest finite float32, as the double of the same value.</summary>
    public const double MaxFloat32 = 3.40282346638528859811704183484516925440e+38;

    /// <summary>Smallest positive float32, as the double of the same value.</summary>
    public const double SmallestNonzeroFloat32 = 1.401298464324817070923729583289916131280e-45;

    /// <summary>Largest finite float64.</summary>
    public const double MaxFloat64 = double.MaxValue;

    /// <summary>Smallest positive float64 (denormal).</summary>
    public const double SmallestNonzeroFloat64 = double.Epsilon;

    public const long MaxInt = long.MaxValue;
    public const long MinInt = long.MinValue;
    public const long MaxInt8 = sbyte.MaxValue;
    public const long MinInt8 = sbyte.MinValue;
    public const long MaxInt16 = short.MaxValue;
    public const long MinInt16 = short.MinValue;
    public const long MaxInt32 = int.MaxValue;
    public const long MinInt32 = int.MinValue;
    public const long MaxInt64 = long.MaxValue;
    public const long MinInt64 = long.MinValue;
    public const ulong MaxUint = ulong.MaxValue;
    public const long MaxUint8 = byte.MaxValue;
    public const long MaxUint16 = ushort.MaxValue;
    public const long MaxUint32 = uint.MaxValue;
    public const ulong MaxUint64 = ulong.MaxValue;

    // Quotients of the constants above, rounded once from their exact values (dividing the doubles would round twice).
    private const double InverseLn2 = 1.44269504088896340735992468100189213742664595415298593413544940;
    private const double InverseLn10 = 0.43429448190325182765112891891660508229439700580366656611445378;
    private const double InverseSqrtPi = 0.56418958354775628694807945156077258584405062932899885684408572;
    private const double TwoOverPi = 0.63661977236758134307553505349005744813783858296182579499066937;
    private const double FourOverPi = 1.27323954473516268615107010698011489627567716592365158998133875;
    private const double ThreePiOver4 = 2.35619449019234492884698253745962716314787704953132936573120845;

    private const int ExponentMask = 0x7FF;
    private const int ExponentBias = 1023;
    private const int ExponentShift = 52;
    private const ulong SignMask = 1UL << 63;
    private const ulong FractionMask = (1UL << ExponentShift) - 1;
    private const ulong OneBits = 0x3FF0000000000000;
    private const ulong NaNBits = 0x7FF8000000000001;
}
