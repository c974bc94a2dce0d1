// The range tables of the binary properties. Go: unicode/tables.go
using GoRuntime;

namespace GoStd;

public static partial class unicode
{
    public static Ptr<RangeTable> ASCII_Hex_Digit => RangeTables.Property("ASCII_Hex_Digit");
    public static Ptr<RangeTable> Bidi_Control => RangeTables.Property("Bidi_Control");
    public static Ptr<RangeTable> Dash => RangeTables.Property("Dash");
    public static Ptr<RangeTable> Deprecated => RangeTables.Property("Deprecated");
    public static Ptr<RangeTable> Diacritic => RangeTables.Property("Diacritic");
    public static Ptr<RangeTable> Extender => RangeTables.Property("Extender");
    public static Ptr<RangeTable> Hex_Digit => RangeTables.Property("Hex_Digit");
    public static Ptr<RangeTable> Hyphen => RangeTables.Property("Hyphen");
    public static Ptr<RangeTable> IDS_Binary_Operator => RangeTables.Property("IDS_Binary_Operator");
    public static Ptr<RangeTable> IDS_Trinary_Operator => RangeTables.Property("IDS_Trinary_Operator");
    public static Ptr<RangeTable> IDS_Unary_Operator => RangeTables.Property("IDS_Unary_Operator");
    public static Ptr<RangeTable> ID_Compat_Math_Continue => RangeTables.Property("ID_Compat_Math_Continue");
    public static Ptr<RangeTable> ID_Compat_Math_Start => RangeTables.Property("ID_Compat_Math_Start");
    public static Ptr<RangeTable> Ideographic => RangeTables.Property("Ideographic");
    public static Ptr<RangeTable> Join_Control => RangeTables.Property("Join_Control");
    public static Ptr<RangeTable> Logical_Order_Exception => RangeTables.Property("Logical_Order_Exception");
    public static Ptr<RangeTable> Modifier_Combining_Mark => RangeTables.Property("Modifier_Combining_Mark");
    public static Ptr<RangeTable> Noncharacter_Code_Point => RangeTables.Property("Noncharacter_Code_Point");
    public static Ptr<RangeTable> Other_Alphabetic => RangeTables.Property("Other_Alphabetic");
    public static Ptr<RangeTable> Other_Default_Ignorable_Code_Point => RangeTables.Property("Other_Default_Ignorable_Code_Point");
    public static Ptr<RangeTable> Other_Grapheme_Extend => RangeTables.Property("Other_Grapheme_Extend");
    public static Ptr<RangeTable> Other_ID_Continue => RangeTables.Property("Other_ID_Continue");
    public static Ptr<RangeTable> Other_ID_Start => RangeTables.Property("Other_ID_Start");
    public static Ptr<RangeTable> Other_Lowercase => RangeTables.Property("Other_Lowercase");
    public static Ptr<RangeTable> Other_Math => RangeTables.Property("Other_Math");
    public static Ptr<RangeTable> Other_Uppercase => RangeTables.Property("Other_Uppercase");
    public static Ptr<RangeTable> Pattern_Syntax => RangeTables.Property("Pattern_Syntax");
    public static Ptr<RangeTable> Pattern_White_Space => RangeTables.Property("Pattern_White_Space");
    public static Ptr<RangeTable> Prepended_Concatenation_Mark => RangeTables.Property("Prepended_Concatenation_Mark");
    public static Ptr<RangeTable> Quotation_Mark => RangeTables.Property("Quotation_Mark");
    public static Ptr<RangeTable> Radical => RangeTables.Property("Radical");
    public static Ptr<RangeTable> Regional_Indicator => RangeTables.Property("Regional_Indicator");
    public static Ptr<RangeTable> STerm => RangeTables.Property("STerm");
    public static Ptr<RangeTable> Sentence_Terminal => RangeTables.Property("Sentence_Terminal");
    public static Ptr<RangeTable> Soft_Dotted => RangeTables.Property("Soft_Dotted");
    public static Ptr<RangeTable> Terminal_Punctuation => RangeTables.Property("Terminal_Punctuation");
    public static Ptr<RangeTable> Unified_Ideograph => RangeTables.Property("Unified_Ideograph");
    public static Ptr<RangeTable> Variation_Selector => RangeTables.Property("Variation_Selector");
    public static Ptr<RangeTable> White_Space => RangeTables.Property("White_Space");
}
