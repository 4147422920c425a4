//! `ims-setup`, a step-by-step wizard that sets up Adobe IMS for Adobe Campaign Classic.

pub mod look;
pub mod setup;
