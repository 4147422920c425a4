//! The drawing of the README's pictures: Cargo builds an example without running its tests, so they run from here.

#[path = "../../examples/pictures/svg.rs"]
mod svg;
