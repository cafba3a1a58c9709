using PokCases.Web.Accountability.Sealing;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>A checkpoint that the tree must agree with.</summary>
/// <param name="Note">The checkpoint.</param>
/// <param name="IsWitnessed">Whether a witness has it, so that who can write in the database can't have changed it.</param>
internal sealed record ExpectedRoot(CheckpointNote Note, bool IsWitnessed);
