namespace PokCases.Web.HelpMap;

/// <summary>Which part of what is to be looked over.</summary>
public enum LookOver
{
    /// <summary>Everything, looked over or not.</summary>
    None,

    /// <summary>What the viewer keeps.</summary>
    Own,

    /// <summary>What nobody keeps.</summary>
    Unkept,
}
