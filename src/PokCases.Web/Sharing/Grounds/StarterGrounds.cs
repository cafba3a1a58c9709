using Microsoft.Extensions.Localization;
using PokCases.Domain.Sharing;

namespace PokCases.Web.Sharing.Grounds;

/// <summary>A few lines to begin a register with: the articles that every table meets, without saying which part of them holds here. Each is to be confirmed by the own jurist.</summary>
internal static class StarterGrounds
{
    private static readonly (string Key, LegalGroundKind Kind)[] Lines =
    [
        ("Processing", LegalGroundKind.Processing),
        ("Health", LegalGroundKind.Health),
        ("Criminal", LegalGroundKind.Criminal),
        ("Consent", LegalGroundKind.Consent),
    ];

    public static IEnumerable<LegalGround> For(Guid tableId, IStringLocalizer<SharingTexts> texts, Guid byId, DateOnly today, DateTimeOffset now) => Lines.Select(line => new LegalGround(
        Guid.CreateVersion7(),
        tableId,
        new LegalGroundText(texts[$"Starter.{line.Key}"], texts[$"Starter.{line.Key}.Article"], texts[$"Starter.{line.Key}.Law"], texts[$"Starter.{line.Key}.WhatFor"], line.Kind, today, null, ToConfirm: true),
        byId,
        now));
}
