namespace PokCases.Domain.AdviceDesk;

/// <summary>Who a matter is for, as far as somebody told. All of it may be empty: who comes may stay anonymous.</summary>
/// <param name="Name">Name.</param>
/// <param name="PostcodeArea">Four digits.</param>
/// <param name="Language">Language that was spoken.</param>
public sealed record MatterResident(string Name, string PostcodeArea, string Language)
{
    /// <summary>Nobody said anything.</summary>
    public static MatterResident Anonymous { get; } = new(string.Empty, string.Empty, string.Empty);
}
