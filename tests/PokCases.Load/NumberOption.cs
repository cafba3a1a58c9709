using System.CommandLine;

namespace PokCases.Load;

/// <summary>Options that are whole numbers.</summary>
internal static class NumberOption
{
    /// <summary>An option with a usual value and a least one.</summary>
    public static Option<int> Make(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
            {
                result.AddError($"{name} is at least {least}.");
            }
        });
        return option;
    }
}
